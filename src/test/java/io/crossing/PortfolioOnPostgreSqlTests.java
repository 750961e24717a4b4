package io.crossing;

@OnPostgreSql
class PortfolioOnPostgreSqlTests extends PortfolioSuite {}
