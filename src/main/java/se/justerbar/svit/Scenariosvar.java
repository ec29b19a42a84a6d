package se.justerbar.svit;

import java.util.List;

/**
 * A scenario as it was run.
 *
 * @param scenario the scenario
 * @param status   how it went
 * @param steg     its steps in order
 * @param fel      why it did not hold, in Swedish; {@code null} where it held
 */
public record Scenariosvar(Scenario scenario, Status status, List<Stegsvar> steg, String fel) {
}
