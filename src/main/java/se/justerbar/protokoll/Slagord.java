package se.justerbar.protokoll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.justerbar.underlag.Slag;

/** The kind of decision that the words of a heading suggest; never more than a guess. */
final class Slagord {
    private static final Map<String, Slag> ORD = new LinkedHashMap<>();

    static {
        lagg("arvode", Slag.arvoden);
        lagg("föregående (mötes )?protokoll|föregående sammanträdes protokoll", Slag.annatBeslut);
        lagg("juster|anslag av protokoll", Slag.protokoll);
        lagg("budgetuppfölj|delår|helårsprognos|ekonomisk uppföljning|ekonomirapport", Slag.delarsuppfoljning);
        lagg("slutredovisning", Slag.slutredovisning);
        lagg("ansvarsfrihet", Slag.ansvarsfrihet);
        lagg("årsredovisning|bokslut", Slag.arsredovisning);
        lagg("medlemsbidrag|medlemmarnas bidrag|fördelning av (medlems)?bidrag", Slag.fordelningAvBidrag);
        lagg("budget", Slag.budget);
        lagg("verksamhetsplan|mål och riktlinjer|riktlinjer", Slag.malOchRiktlinjer);
        lagg("anställ.*förbundschef|rekrytering av förbundschef|förbundschef.*anställning", Slag.anstallningAvForbundschef);
        lagg("delegation.*förbundschef", Slag.delegationTillForbundschef);
        lagg("delegation", Slag.delegation);
        lagg("val av revisor|revisorer|utse.*revisor", Slag.revisorUtses);
        lagg("val av|nyval|fyllnadsval|presidieval", Slag.val);
        lagg("avslut(ande)? av (insats|projekt)|avslut av|avveckling av insats", Slag.avslutAvInsats);
        lagg("utträde|uppsägning av medlemskap", Slag.uppsagningOchUttrade);
        lagg("likvidation", Slag.likvidation);
        lagg("skifte", Slag.skifte);
        lagg("upplösning", Slag.upplosning);
        lagg("arkiv", Slag.arkivtillsyn);
        lagg("förbundsordning", Slag.andringAvForbundsordning);
        lagg("säte|nytt namn|namnändring|ny medlem", Slag.andringAvSateNamnEllerMedlemskrets);
        lagg("utbildning|konferens|kartläggning|processtöd|stöd till samverkan|kompetensutveckling", Slag.stodTillSamverkan);
        lagg("finansiering|insats|projekt|ansökan|förstudie|fortsatt stöd", Slag.finansieringAvInsats);
        lagg("borgen|pant", Slag.borgenEllerPant);
        lagg("\\blån\\b|upplåning|kredit", Slag.lan);
        lagg("placering", Slag.placering);
        lagg("avtal|överenskommelse", Slag.avtal);
        lagg("kallelse", Slag.kallelse);
        lagg("information|samråd|rapport", Slag.informationOchSamrad);
    }

    private Slagord() {
    }

    private static void lagg(String ord, Slag slag) {
        ORD.put("(?s).*(" + ord + ").*", slag);
    }

    /** The kind of a matter, by its heading and, of two that are alike, by what is said in it. */
    static Slag av(String rubrik, List<Mening> meningar) {
        Slag slag = av(rubrik);
        return slag == Slag.finansieringAvInsats && meningar.stream().anyMatch(mening -> mening.har("stöd till samverkan")) ? Slag.stodTillSamverkan : slag;
    }

    static Slag av(String rubrik) {
        String text = rubrik.toLowerCase(Locale.ROOT);
        return ORD.entrySet().stream().filter(post -> text.matches(post.getKey())).map(Map.Entry::getValue).findFirst().orElse(Slag.annatBeslut);
    }
}
