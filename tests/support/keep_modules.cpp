// For sanitized builds only. Mesa unloads its modules at the end, and the leak checker can then no longer
// tell that what it finds belongs to them; modules that stay loaded keep it quiet about Mesa and leave it
// awake for us.
extern "C" int dlclose(void*);
extern "C" int dlclose(void*) {
  return 0;
}
