package io.crossing.escalation;

import org.springframework.context.annotation.Import;

@Import(PostgresParts.class)
class EscalationOnPostgresTests extends EscalationSuite {}
