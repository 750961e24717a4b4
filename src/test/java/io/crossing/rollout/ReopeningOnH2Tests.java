package io.crossing.rollout;

@WholeProduct
class ReopeningOnH2Tests extends ReopeningSuite {}
