package io.crossing;

@OnPostgreSql
class PilotImportOnPostgreSqlTests extends PilotImportSuite {}
