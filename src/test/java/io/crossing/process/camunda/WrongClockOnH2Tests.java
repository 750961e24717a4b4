package io.crossing.process.camunda;

class WrongClockOnH2Tests extends WrongClockSuite {}
