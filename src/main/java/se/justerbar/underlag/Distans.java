package se.justerbar.underlag;

/** How it came about that some took part on distance, and how it was done. */
@Beskrivning("Deltagandet på distans.")
public record Distans(
        @Beskrivning("Sant om styrelsen har beslutat att ledamöter får delta på distans och i vilken omfattning, och beslutet är dokumenterat.") Boolean beslutDokumenterat,
        @Beskrivning("Sant om både ljud och bild överfördes i realtid för alla som deltog på distans; falskt om någon deltog med bara ljud.") Boolean ljudOchBild,
        @Beskrivning("Sant om det fanns särskilda skäl för den som deltog med bara ljud.") Boolean sarskildaSkal,
        @Beskrivning("Sant om alla kunde delta på lika villkor.") Boolean likaVillkor,
        @Beskrivning("Sant om någons kamera var avstängd under sammanträdet.") Boolean kameraAvstangd) {
}
