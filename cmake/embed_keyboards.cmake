# Turns assets/keyboards.toml into FOYER_KEYBOARD("name", "row", "row", "row") and FOYER_ALTERNATIVES("letter", "letters") entries.
# cmake -DINPUT=… -DOUTPUT=… -P embed_keyboards.cmake
file(STRINGS ${INPUT} lines ENCODING UTF-8)
set(out "")
foreach(line IN LISTS lines)
  if(line MATCHES "^([a-z]+) = .(\"[^\"]*\"), (\"[^\"]*\"), (\"[^\"]*\").$")
    string(APPEND out "FOYER_KEYBOARD(\"${CMAKE_MATCH_1}\", ${CMAKE_MATCH_2}, ${CMAKE_MATCH_3}, ${CMAKE_MATCH_4})\n")
  elseif(line MATCHES "^([a-z]) = (\"[^\"]*\")$")
    string(APPEND out "FOYER_ALTERNATIVES(\"${CMAKE_MATCH_1}\", ${CMAKE_MATCH_2})\n")
  elseif(NOT line MATCHES "^(#.*|.(letters|digits|alternatives).)?$")
    message(FATAL_ERROR "${INPUT}: not understood: ${line}")
  endif()
endforeach()
file(WRITE ${OUTPUT} "${out}")
