# Turns assets/world_map.txt into FOYER_LAND_ROW("…") and FOYER_COUNTRY("name", latitude, longitude) entries.
# cmake -DINPUT=… -DOUTPUT=… -P embed_world_map.cmake
file(STRINGS ${INPUT} lines ENCODING UTF-8)
set(out "")
foreach(line IN LISTS lines)
  if(line MATCHES "^[.#][.#][.#]+$")
    string(APPEND out "FOYER_LAND_ROW(\"${line}\")\n")
  elseif(line MATCHES "^([^#=]+) = .(-?[0-9.]+), (-?[0-9.]+).$")
    string(APPEND out "FOYER_COUNTRY(\"${CMAKE_MATCH_1}\", ${CMAKE_MATCH_2}f, ${CMAKE_MATCH_3}f)\n")
  elseif(NOT line MATCHES "^(#.*|.(land|countries).)?$")
    message(FATAL_ERROR "${INPUT}: not understood: ${line}")
  endif()
endforeach()
file(WRITE ${OUTPUT} "${out}")
