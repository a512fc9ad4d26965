# Brings the catalogues in OUT_DIR up to the sources: cmake -DLUPDATE=... -DSOURCE_DIR=... -DOUT_DIR=... -P update.cmake
set(options -extensions cpp,h -no-obsolete -locations none -silent -I ${SOURCE_DIR})
set(folders ${SOURCE_DIR}/ui ${SOURCE_DIR}/app)
execute_process(COMMAND ${LUPDATE} ${options} ${folders} -source-language en -target-language de_CH -ts ${OUT_DIR}/mahnwerk_de_CH.ts COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LUPDATE} ${options} ${folders} -source-language en -target-language de_DE -ts ${OUT_DIR}/mahnwerk_de_DE.ts COMMAND_ERROR_IS_FATAL ANY)
foreach(language fr it)
    execute_process(COMMAND ${LUPDATE} ${options} ${folders} -source-language en -target-language ${language} -ts ${OUT_DIR}/mahnwerk_${language}.ts COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND ${LUPDATE} ${options} -pluralonly ${folders} -source-language en -target-language en -ts ${OUT_DIR}/mahnwerk_en.ts COMMAND_ERROR_IS_FATAL ANY)
