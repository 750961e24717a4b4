package io.crossing.web;

/** What makes a repeat a repeat: the same person sends the same key to the same path. */
record IdempotencyKey(String person, String key, String path) {

    static final String HEADER = "Idempotency-Key";
    static final int LONGEST = 200;
    static final int LONGEST_PATH = 500;

    boolean isUsable() {
        return !key.isBlank()
                && key.length() <= LONGEST
                && path.length() <= LONGEST_PATH
                && key.chars().allMatch(sign -> sign > 31 && sign < 127);
    }
}
