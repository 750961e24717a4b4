package io.crossing;

class PortfolioOnH2Tests extends PortfolioSuite {}
