// The tasks that print instead of showing: routes, a page's description, a check of config and content. No
// display needed.
#pragma once

#include "base/error.h"
#include "content/store.h"
#include "shell/config.h"
#include "shell/kiosk.h"

namespace foyer::shell {

// Every route, one a line.
base::Result<std::string> ListRoutes(const content::Store& store);

// Refuses a route that this content does not have.
base::Result<void> RequireRoute(const content::Store& store, const pages::Route& route);

// In plain words, ending in a line break; `good` says whether everything is.
struct CheckReport {
  std::string words;
  bool good = true;
};
struct Checked {
  const LoadedConfig& config;
  std::string content_path, pin_file;
};
CheckReport CheckEverything(const Checked& checked);

}  // namespace foyer::shell
