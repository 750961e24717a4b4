package io.crossing.rollout;

@WholeProduct
class TakingBackOnH2Tests extends TakingBackSuite {}
