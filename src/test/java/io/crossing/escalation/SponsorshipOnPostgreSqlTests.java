package io.crossing.escalation;

import io.crossing.OnPostgreSql;

@OnPostgreSql
class SponsorshipOnPostgreSqlTests extends SponsorshipSuite {}
