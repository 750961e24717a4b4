package io.crossing;

class PilotImportOnH2Tests extends PilotImportSuite {}
