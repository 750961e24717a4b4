package io.crossing.adoption;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class AdoptionOnPostgreSqlTests extends AdoptionSuite {}
