package se.justerbar.svit;

import java.util.List;

/**
 * What a run of the suite gave. It holds only where every scenario in the files was run, reported and held.
 *
 * @param filer        how many files were read
 * @param iFiler       how many scenarios stand in the files, counted without running them
 * @param valda        how many of them the selection asks for
 * @param rapporterade how many the written report holds, counted in the report
 * @param scenarier    the scenarios that were run, in the order of the files
 * @param brister      what is wrong besides scenarios that did not hold, in Swedish
 */
public record Svitsvar(int filer, int iFiler, int valda, int rapporterade, List<Scenariosvar> scenarier, List<String> brister) {

    /** How many scenarios went so. */
    public long antal(Status status) {
        return scenarier.stream().filter(svar -> svar.status() == status).count();
    }

    /** Whether everything was run, reported and held, and there was something to run. */
    public boolean haller() {
        return brister.isEmpty() && !scenarier.isEmpty() && antal(Status.godkant) == valda;
    }
}
