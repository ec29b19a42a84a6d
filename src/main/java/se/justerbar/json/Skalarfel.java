package se.justerbar.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A single value that is not what its place asks for; Jackson adds the path on its way out. */
final class Skalarfel extends DatabindException {
    private static final long serialVersionUID = 1L;

    Skalarfel(JsonParser parser, String text) {
        super(parser, text);
    }
}
