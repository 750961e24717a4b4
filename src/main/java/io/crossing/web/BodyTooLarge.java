package io.crossing.web;

import java.io.IOException;

/** More was sent than is taken. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
