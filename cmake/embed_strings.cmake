# Turns a file of interface strings into a list of FOYER_STRING(key, "text") entries, in the file's order.
# cmake -DINPUT=… -DOUTPUT=… -P embed_strings.cmake
file(STRINGS ${INPUT} lines ENCODING UTF-8)
set(out "")
foreach(line IN LISTS lines)
  if(line MATCHES "^([a-z_]+) = (\".*\")$")
    string(APPEND out "FOYER_STRING(${CMAKE_MATCH_1}, ${CMAKE_MATCH_2})\n")
  elseif(NOT line MATCHES "^(#.*)?$")
    message(FATAL_ERROR "${INPUT}: not understood: ${line}")
  endif()
endforeach()
file(WRITE ${OUTPUT} "${out}")
