package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Foljd;
import se.justerbar.regelverk.Art;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Lydelse;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/** The texts, what is encoded of them, and what they leave open. */
@RestController
@RequestMapping(path = Adresser.V1, produces = MediaType.APPLICATION_JSON_VALUE)
final class Regelverksresurs {
    private final Justerbar justerbar;
    private final Map<String, Set<String>> regler;

    Regelverksresurs(Justerbar justerbar) {
        this.justerbar = justerbar;
        this.regler = justerbar.regler();
    }

    /**
     * The texts that are loaded.
     *
     * @param regelverk the texts, in the order in which they are reported
     */
    record Regelverkslista(List<Regelverkspost> regelverk) {
    }

    /**
     * A text.
     *
     * @param id      its id
     * @param titel   its title
     * @param lager   F for a text in the sources, L for the law behind them
     * @param status  what standing it has, in Swedish
     * @param fran    the first day on which it is in force
     * @param till    the last day; {@code null} where none is set
     * @param kand    the first day on which it was known
     * @param forbund the förbund whose own text it is; empty where it judges all
     * @param hash    SHA-256 over its wording, numbers and rules, in hexadecimal
     * @param normer  how many norms it has
     */
    record Regelverkspost(String id, String titel, String lager, String status, LocalDate fran, LocalDate till, LocalDate kand, Set<String> forbund, String hash,
            int normer) {
    }

    /**
     * What is encoded of a text.
     *
     * @param regelverk the text's id
     * @param hash      SHA-256 over its wording, numbers and rules, in hexadecimal
     * @param normer    its norms, in the document's order
     */
    record Normlista(String regelverk, String hash, List<Normpost> normer) {
    }

    /**
     * A norm.
     *
     * @param id        its id
     * @param art       what sort of sentence it is
     * @param rubrik    the heading that it stands under
     * @param paragraf  the paragraph; {@code null} where the sources give none
     * @param kalla     the source that its quote stands in
     * @param atergiven whether the wordings are paraphrases of the law and no quotes
     * @param lydelser  its wordings, dated
     * @param foljd     the consequence of a breach; {@code null} for a norm that is only context
     * @param led       its limbs; one empty where it has only one
     * @param fragor    the ids of what it leaves open, as in the register of readings
     * @param manniska  what is left for a person to judge; {@code null} where nothing is
     * @param regler    the names of the rules that speak for it
     */
    record Normpost(String id, Art art, String rubrik, String paragraf, String kalla, boolean atergiven, List<Lydelse> lydelser, Foljd foljd, List<String> led,
            List<String> fragor, String manniska, Set<String> regler) {
    }

    /** The texts that are loaded. */
    @GetMapping("/regelverk")
    ResponseEntity<byte[]> alla(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(new Regelverkslista(justerbar.hylla().regelverk().stream().map(Regelverksresurs::post).toList()));
    }

    private static Regelverkspost post(Regelverk text) {
        Set<String> forbund = text.krets().alla() ? Set.of() : new TreeSet<>(text.krets().forbund());
        return new Regelverkspost(text.id(), text.titel(), text.lager(), text.status(), text.fran(), text.till(), text.kand(), forbund, text.hash(),
                text.avsnitt().stream().mapToInt(avsnitt -> avsnitt.normer().size()).sum());
    }

    /** What is encoded of a text. */
    @GetMapping("/regelverk/{id}/normer")
    ResponseEntity<byte[]> normer(@PathVariable("id") String id, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        Regelverk text = justerbar.hylla().regelverk().stream().filter(ett -> ett.id().equals(id)).findFirst().orElseThrow(() -> new Problemfel(
                Problemslag.finnsInte, "Inget regelverk har den beteckningen. " + Adresser.V1 + "/regelverk räknar upp dem som finns."));
        List<Normpost> normer = text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream().map(norm -> norm(avsnitt, norm))).toList();
        return Svar.json(new Normlista(text.id(), text.hash(), normer));
    }

    private Normpost norm(Avsnitt avsnitt, Norm norm) {
        return new Normpost(norm.id(), norm.art(), avsnitt.rubrik(), norm.paragraf(), norm.kalla(), norm.atergiven(), norm.lydelser(), norm.foljd(), norm.led(),
                norm.fragor().stream().map(fraga -> fraga.id()).toList(), norm.manniska(), regler.getOrDefault(norm.id(), Set.of()));
    }

    /** What the texts leave open, and where the sources contradict each other. */
    @GetMapping("/tolkningar")
    ResponseEntity<byte[]> tolkningar(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(justerbar.tolkningar());
    }

    /** What the law asks of a förbundsordning, and where the proposal shows it. */
    @GetMapping("/lagkrav")
    ResponseEntity<byte[]> lagkrav(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(justerbar.lagkrav());
    }
}
