-- Answers to requests that carry an Idempotency-Key, so that a repeat gets the first answer.
-- A row without a status is a request that is being answered; effect_at says that it has changed something.
CREATE TABLE idempotent_answer (
    person VARCHAR(64) NOT NULL,
    idempotency_key VARCHAR(200) NOT NULL,
    path VARCHAR(500) NOT NULL,
    attempt VARCHAR(36) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    effect_at TIMESTAMP WITH TIME ZONE,
    status INTEGER,
    media_type VARCHAR(200),
    location VARCHAR(1000),
    content VARCHAR(1000000),
    PRIMARY KEY (person, idempotency_key, path)
);

CREATE INDEX idempotent_answer_started_at ON idempotent_answer (started_at);
