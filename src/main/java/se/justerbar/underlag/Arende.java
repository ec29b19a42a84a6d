package se.justerbar.underlag;

import java.util.List;

/** A matter on the agenda and the decision in it. */
@Beskrivning("Ett ärende på dagordningen och beslutet i det.")
public record Arende(
        @Beskrivning("Ärendets beteckning i protokollet, till exempel § 12.") String id,
        @Beskrivning("Ärendets rubrik.") String rubrik,
        @Beskrivning("Vilket slags beslut det är.") Slag slag,
        @Beskrivning("Vem som ledde ärendet.") Ordforandeskap ordforande,
        @Beskrivning("De som är jäviga i ärendet; tom lista om inget jäv anmäldes.") List<Jav> jav,
        @Beskrivning("Sant om listan är hel.") Boolean javKomplett,
        @Beskrivning("Hur ärendet avgjordes.") Avgorande avgorande,
        @Beskrivning("Omröstningen, om det var en.") Omrostning omrostning,
        @Beskrivning("Det utfall som protokollet anger.") Protokolletsutfall utfall,
        @Beskrivning("Yrkandena i ärendet; tom lista om inga ställdes.") List<Yrkande> yrkanden,
        @Beskrivning("Sant om listan är hel.") Boolean yrkandenKomplett,
        @Beskrivning("Sant om beslutet gäller en förmån eller rättighet för en enskild.") Boolean formanEllerRattighetForEnskild,
        @Beskrivning("Sant om beslutet på annat sätt innefattar myndighetsutövning.") Boolean myndighetsutovning,
        @Beskrivning("Sant om frågan är av större ekonomisk eller organisatorisk betydelse.") Boolean storreBetydelse,
        @Beskrivning("Informationen till medlemmarna om ärendet.") Information information,
        @Beskrivning("Vad underlaget säger om ändamålet.") Andamal andamal,
        @Beskrivning("Insatsen som finansieras eller avslutas.") Insats insats,
        @Beskrivning("Stödet till samverkan.") Stod stod,
        @Beskrivning("Budgeten.") Budget budget,
        @Beskrivning("Medlemmarnas bidrag.") Bidrag bidrag,
        @Beskrivning("Delårsuppföljningen.") Delarsuppfoljning delarsuppfoljning,
        @Beskrivning("Årsredovisningen.") Arsredovisning arsredovisning,
        @Beskrivning("Revisionen och revisorerna.") Revision revision,
        @Beskrivning("Förbundschefen.") Forbundschef forbundschef,
        @Beskrivning("Valet.") Val val,
        @Beskrivning("Arvodena.") Arvoden arvoden,
        @Beskrivning("Det ärende som någon har väckt.") VacktArende vacktArende,
        @Beskrivning("Begäran om yttrande.") Yttrandebegaran yttrandebegaran,
        @Beskrivning("Uppsägningen.") Uppsagning uppsagning,
        @Beskrivning("Likvidationen.") Likvidation likvidation,
        @Beskrivning("Skiftet av tillgångar.") Skifte skifte,
        @Beskrivning("Slutredovisningen.") Slutredovisning slutredovisning,
        @Beskrivning("Upplösningen.") Upplosning upplosning,
        @Beskrivning("Arkivtillsynen.") Arkivtillsyn arkivtillsyn,
        @Beskrivning("Ändringen av säte, namn eller medlemskrets.") Andring andring,
        @Beskrivning("Bildandet.") Bildande bildande) {
}
