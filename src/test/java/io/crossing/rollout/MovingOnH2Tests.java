package io.crossing.rollout;

@WholeProduct
class MovingOnH2Tests extends MovingSuite {}
