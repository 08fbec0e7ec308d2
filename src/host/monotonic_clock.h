// The clocks of the kiosk, and when the program started by it. Does not know the date.
#pragma once

#include "base/input_event.h"

namespace foyer::host {

base::Time Now();

// When the kernel started this program, on the same clock.
base::Time ProgramStart();

// Since the machine was switched on, sleep included; not the clock of Now.
base::Time SinceBoot();

// Processor time of the whole process, and of the calling thread alone.
base::Time ProcessCpu();
base::Time ThreadCpu();

}  // namespace foyer::host
