package io.crossing.adoption.web;

/**
 * A bar of a drawing with its words; the table behind it has the same figures.
 *
 * @param y where it begins, from the top
 * @param width of 440
 */
record Bar(String name, int y, int width, String value) {

    static final int HEIGHT = 34;
    static final int WHOLE = 440;

    static Bar of(int place, String name, int part, int whole, String value) {
        int width = whole == 0 ? 0 : (int) Math.min(WHOLE, (long) part * WHOLE / whole);
        return new Bar(name, place * HEIGHT, width, value);
    }
}
