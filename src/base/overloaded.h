// Several lambdas as one visitor for std::visit.
#pragma once

namespace foyer::base {

template <typename... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};

}  // namespace foyer::base
