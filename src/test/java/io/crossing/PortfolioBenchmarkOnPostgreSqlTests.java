package io.crossing;

@OnPostgreSql
class PortfolioBenchmarkOnPostgreSqlTests extends PortfolioBenchmark {}
