package se.justerbar.underlag;

/** The position of a person on the board with the member that he or she represents. */
@Beskrivning("Ställningen hos den medlem som personen företräder.")
public enum Stallning {
    /** Politically elected. */
    @Beskrivning("Politiskt vald.") politisktVald,
    /** An official who is a manager. */
    @Beskrivning("Tjänsteman i chefsställning.") chefstjansteman,
    /** Any other employee. */
    @Beskrivning("Annan anställd.") annanAnstalld,
    /** None of these. */
    @Beskrivning("Någon annan.") annan
}
