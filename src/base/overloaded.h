// Several lambdas as one visitor for std::visit.
#pragma once

namespace foyer::base {

template <typename... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};

// clang 14, which the fuzzers need, does not find it by itself.
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace foyer::base
