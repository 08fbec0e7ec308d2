// For sanitized builds only: keeps the leak checker quiet about the graphics driver and awake for us.

// Mesa unloads its modules at the end, and the checker can then no longer tell that what it finds belongs to
// them.
extern "C" int dlclose(void*);
extern "C" int dlclose(void*) {
  return 0;
}

// Mesa 25 never frees the list of framebuffer configurations.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libGLX_mesa.so\n"
         "leak:libgallium\n"
         "leak:_dri.so\n";
}

// Where a module's thread-local storage lies, the checker of gcc 12 guesses from what stands before it in
// memory, and now and then falls over its guess ("Tracer caught signal 11"). Only modules loaded late have
// such storage, not we.
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options() {
  return "print_suppressions=0:intercept_tls_get_addr=0";
}
