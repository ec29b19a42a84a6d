package se.justerbar.svit;

import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResultStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads Cucumber's own messages of a run, perhaps by another edition of the program. */
public final class Meddelanden {
    private final Map<String, String> scenarier = new HashMap<>();
    private final Map<String, Integer> lika = new HashMap<>();
    private final Map<String, String> fall = new HashMap<>();
    private final Map<String, String> korningar = new HashMap<>();
    private final Map<String, String> utfall = new LinkedHashMap<>();
    private final URI rot;

    private Meddelanden(Path rot) {
        this.rot = rot.toUri();
    }

    /**
     * How each scenario went, in Swedish, by its file and title in the order of the run; of several with one title each has its number.
     *
     * @param fil the messages
     * @param rot the folder that the features stood in
     * @throws IOException where the file is not there or is no messages
     */
    public static Map<String, String> utfall(Path fil, Path rot) throws IOException {
        Meddelanden meddelanden = new Meddelanden(rot);
        try (NdjsonToMessageIterable alla = new NdjsonToMessageIterable(Files.newInputStream(fil), new Deserializer())) {
            alla.forEach(meddelanden::ett);
        }
        return meddelanden.utfall;
    }

    private void ett(Envelope ett) {
        ett.getPickle().ifPresent(this::scenario);
        ett.getTestCase().ifPresent(this::fall);
        ett.getTestCaseStarted().ifPresent(this::borjan);
        ett.getTestStepFinished().ifPresent(this::steg);
    }

    private void scenario(Pickle ett) {
        String namn = rot.relativize(URI.create(ett.getUri())).getPath() + ": " + ett.getName();
        int nummer = lika.merge(namn, 1, Integer::sum);
        scenarier.put(ett.getId(), nummer == 1 ? namn : namn + " (" + nummer + ")");
    }

    private void fall(TestCase ett) {
        fall.put(ett.getId(), scenarier.get(ett.getPickleId()));
    }

    private void borjan(TestCaseStarted ett) {
        korningar.put(ett.getId(), fall.get(ett.getTestCaseId()));
        utfall.put(fall.get(ett.getTestCaseId()), Status.godkant.ord());
    }

    private void steg(TestStepFinished ett) {
        TestStepResultStatus status = ett.getTestStepResult().getStatus();
        if (status != TestStepResultStatus.PASSED) {
            utfall.computeIfPresent(korningar.get(ett.getTestCaseStartedId()), (namn, tidigare) -> !tidigare.equals(Status.godkant.ord()) ? tidigare
                    : status == TestStepResultStatus.UNDEFINED ? Status.odefinierat.ord() : Status.underkant.ord()
                    + ett.getTestStepResult().getException().flatMap(Exception::getMessage).map(text -> ": " + text).orElse(""));
        }
    }
}
