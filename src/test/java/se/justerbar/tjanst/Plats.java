package se.justerbar.tjanst;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One place in an OpenAPI document, named by the way that was walked to it; a reference within the document is followed. */
record Plats(JsonNode rot, String pekare, String namn, JsonNode nod) {

    static Plats rot(JsonNode dokument) {
        return new Plats(dokument, "", "", dokument);
    }

    /** What stands under a name, or a missing node. */
    Plats under(String barn) {
        return plats(barn, nod.path(barn));
    }

    /** Everything that stands right below, whatever its name or number. */
    Stream<Plats> barn() {
        return nod.isArray() ? IntStream.range(0, nod.size()).mapToObj(i -> plats(String.valueOf(i), nod.get(i)))
                : nod.properties().stream().map(barn -> plats(barn.getKey(), barn.getValue()));
    }

    /** The members of the name at any depth, as they are written: a schema may lead back to itself. */
    Stream<Plats> djupt(String sokt) {
        Stream<Plats> skrivna = nod.isArray() ? barn()
                : nod.properties().stream().map(barn -> new Plats(rot, steg(barn.getKey()), barn.getKey(), barn.getValue()));
        return skrivna.filter(barn -> barn.nod.isContainer())
                .flatMap(barn -> Stream.concat(barn.namn.equals(sokt) ? Stream.of(barn) : Stream.empty(), barn.djupt(sokt)));
    }

    boolean finns() {
        return !nod.isMissingNode() && !nod.isNull();
    }

    String text() {
        return nod.asString("");
    }

    private Plats plats(String barn, JsonNode skriven) {
        return new Plats(rot, steg(barn), barn, foljd(skriven));
    }

    private String steg(String barn) {
        return pekare + "/" + barn.replace("~", "~0").replace("/", "~1");
    }

    /** A reference that goes round in a ring, or out of the document, is left where it stands. */
    private JsonNode foljd(JsonNode skriven) {
        Set<String> sedda = new HashSet<>();
        JsonNode nu = skriven;
        for (Optional<String> till = hanvisning(nu); till.isPresent() && sedda.add(till.get()); till = hanvisning(nu)) {
            nu = rot.at(till.get());
        }
        return nu;
    }

    private static Optional<String> hanvisning(JsonNode nod) {
        return nod.path("$ref").asStringOpt().filter(mal -> mal.startsWith("#/")).map(mal -> mal.substring(1));
    }
}
