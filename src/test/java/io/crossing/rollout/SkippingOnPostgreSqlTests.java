package io.crossing.rollout;

import io.crossing.OnPostgreSql;

@WholeProduct
@OnPostgreSql
class SkippingOnPostgreSqlTests extends SkippingSuite {}
