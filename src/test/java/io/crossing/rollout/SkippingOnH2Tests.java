package io.crossing.rollout;

@WholeProduct
class SkippingOnH2Tests extends SkippingSuite {}
