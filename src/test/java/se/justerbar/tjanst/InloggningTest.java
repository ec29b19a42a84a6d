package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in: nobody without a token that is right in every part, nobody to more than its scopes, nobody to another's checks. */
class InloggningTest {
    private static final byte[] BUDGET = Provtjanst.exempel("minst-val");
    private static final String UTFARDARE = "https://utfardare.example";
    private static final String MALGRUPP = "justerbar";
    private static final String ALLT = "justerbar.granska justerbar.lasa justerbar.administrera";
    @TempDir
    private static Path mapp;
    private static HttpServer nyckelserver;
    private static RSAKey nyckel;
    private static Provtjanst tjanst;

    @BeforeAll
    static void starta() throws IOException, JOSEException {
        nyckel = new RSAKeyGenerator(2048).keyID("k").generate();
        nyckelserver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        nyckelserver.createContext("/jwks", utbyte -> {
            byte[] svar = new JWKSet(nyckel.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            utbyte.getResponseHeaders().set("Content-Type", "application/json");
            utbyte.sendResponseHeaders(200, svar.length);
            utbyte.getResponseBody().write(svar);
            utbyte.close();
        });
        nyckelserver.start();
        tjanst = Provtjanst.starta(mapp, installningar("http://127.0.0.1:" + nyckelserver.getAddress().getPort() + "/jwks"));
    }

    @AfterAll
    static void stang() {
        tjanst.close();
        nyckelserver.stop(0);
    }

    private static Map<String, String> installningar(String jwks) {
        return Map.of("utfardare", UTFARDARE, "jwks", jwks, "malgrupp", MALGRUPP);
    }

    private static JWTClaimsSet.Builder uppgifter(String ratter) {
        return new JWTClaimsSet.Builder().issuer(UTFARDARE).audience(MALGRUPP).subject("system").expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("scope", ratter).claim("forbund", "Förbundet A");
    }

    private static String signerad(JWTClaimsSet uppgifter, JWSAlgorithm algoritm, JWSSigner med) {
        SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(algoritm).keyID("k").build(), uppgifter);
        try {
            jwt.sign(med);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private static String signerad(JWTClaimsSet uppgifter) {
        try {
            return signerad(uppgifter, JWSAlgorithm.RS256, new RSASSASigner(nyckel));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nyckel(String ratter) {
        return signerad(uppgifter(ratter).build());
    }

    private static String med(Consumer<JWTClaimsSet.Builder> andring) {
        JWTClaimsSet.Builder uppgifter = uppgifter(ALLT);
        andring.accept(uppgifter);
        return signerad(uppgifter.build());
    }

    private static Provtjanst.Svaret hamta(String vag, String nyckel) {
        return tjanst.fraga("GET", vag, null, "Authorization", "Bearer " + nyckel);
    }

    private static void problem(String namn, Provtjanst.Svaret svar) {
        assertEquals(Problemslag.av(namn).orElseThrow().status(), svar.status(), svar::text);
        assertEquals(Adresser.V1 + "/problem/" + namn, svar.json().get("type").stringValue());
    }

    @Test
    void utanNyckelArBaraUpplysningarnaOppna() {
        for (String oppen : List.of("/api-info", "/openapi", "/problem/finns-inte")) {
            assertEquals(200, tjanst.hamta(oppen).status(), oppen);
        }
        assertEquals(200, tjanst.fragaRot("GET", "/actuator/health", null).status());
        Provtjanst.Svaret nej = tjanst.hamta("/granskningar");
        problem("inloggning-kravs", nej);
        assertEquals("Bearer", nej.huvud("WWW-Authenticate"));
        for (String vag : List.of("/actuator/info", "/actuator/metrics", "/actuator", "/", "/ingenting", "/justerbar/v2/granskningar")) {
            problem("inloggning-kravs", tjanst.fragaRot("GET", vag, null));
        }
    }

    /** By the document: every operation asks for just the scope that it names, and no other opens it. */
    @Test
    void varjeOperationKraverSinRattighet() {
        List<String> provade = new ArrayList<>();
        for (Map<String, Object> operation : Openapidokument.operationer()) {
            String metod = ((String) operation.get("metod")).toUpperCase();
            String vag = ((String) operation.get("vag")).replace("{id}", "00000000-0000-4000-8000-000000000000").replace("{namn}", "x");
            Object ratt = operation.get("ratt");
            if (ratt != null) {
                provade.add(metod + " " + vag);
                problem("inloggning-kravs", tjanst.fraga(metod, vag, null));
                String andra = ALLT.replace((String) ratt, "").strip();
                problem("behorighet-saknas", tjanst.fraga(metod, vag, null, "Authorization", "Bearer " + nyckel(andra)));
                int status = tjanst.fraga(metod, vag, null, "Authorization", "Bearer " + nyckel((String) ratt)).status();
                assertFalse(status == 401 || status == 403, metod + " " + vag + ": " + status);
            }
        }
        assertTrue(provade.size() > 15, provade::toString);
    }

    @Test
    void enNyckelSomInteArRattIVarjeDelSlapperInteIn() throws JOSEException {
        assertEquals(200, hamta("/granskningar", nyckel(ALLT)).status());
        List<String> fel = List.of("skräp".replace('ä', 'a'),
                med(u -> u.issuer("https://annan.example")),
                med(u -> u.audience("annan")),
                med(u -> u.audience((String) null)),
                med(u -> u.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                med(u -> u.expirationTime(null)),
                med(u -> u.notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
                new PlainJWT(uppgifter(ALLT).build()).serialize(),
                signerad(uppgifter(ALLT).build(), JWSAlgorithm.RS512, new RSASSASigner(nyckel)),
                signerad(uppgifter(ALLT).build(), JWSAlgorithm.HS256, new MACSigner(nyckel.toPublicJWK().toRSAKey().toRSAPublicKey().getEncoded())),
                signerad(uppgifter(ALLT).build(), JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate())));
        for (String en : fel) {
            Provtjanst.Svaret nej = hamta("/granskningar", en);
            problem("inloggning-kravs", nej);
            assertTrue(nej.huvud("WWW-Authenticate").contains("invalid_token"));
        }
        problem("inloggning-kravs", tjanst.fraga("GET", "/granskningar", null, "Authorization", "Basic YTpi"));
        problem("inloggning-kravs", tjanst.hamta("/granskningar?access_token=" + nyckel(ALLT)));
    }

    @Test
    void enHyresgastSerInteEnAnnans() {
        String a = nyckel(ALLT);
        String b = med(u -> u.claim("forbund", "Förbundet B"));
        String id = tjanst.skicka("/granskningar", BUDGET, "Authorization", "Bearer " + a, "Idempotency-Key", "delad").json().get("id").stringValue();
        assertEquals(200, hamta("/granskningar/" + id, a).status());
        for (String del : List.of("", "/kvitto", "/underlag", "/upprepning", "/namn")) {
            problem("finns-inte", hamta("/granskningar/" + id + del, b));
        }
        byte[] gallring = "{\"vad\": \"allt\", \"beslut\": \"plan\"}".getBytes(StandardCharsets.UTF_8);
        problem("finns-inte", tjanst.skicka("/granskningar/" + id + "/gallringar", gallring, "Authorization", "Bearer " + b));
        problem("finns-inte", tjanst.skicka("/granskningar?ersatter=" + id, BUDGET, "Authorization", "Bearer " + b));
        problem("finns-inte", tjanst.fraga("PUT", "/granskningar/" + id + "/namn", "{\"namn\": {}}".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json",
                "Authorization", "Bearer " + b));
        assertEquals(0, hamta("/granskningar", b).json().get("antal").longValue());
        assertNotEquals(id, tjanst.skicka("/granskningar", BUDGET, "Authorization", "Bearer " + b, "Idempotency-Key", "delad").json().get("id").stringValue(),
                "the key of one is not the key of the other");
        assertEquals(1, hamta("/granskningar", b).json().get("antal").longValue());
        for (Object namn : new Object[] {null, "", " ", 7, List.of("Förbundet A"), "x".repeat(101)}) {
            problem("behorighet-saknas", hamta("/granskningar", med(u -> u.claim("forbund", namn))));
        }
    }

    @Test
    void utanUtfardarensNycklarSagsDetAttInloggningenInteSvarar() throws IOException {
        try (Provtjanst egen = Provtjanst.starta(mapp.resolve("utan"), installningar("http://127.0.0.1:1/jwks"))) {
            problem("inloggningen-svarar-inte", egen.fraga("GET", "/granskningar", null, "Authorization", "Bearer " + nyckel(ALLT)));
            assertEquals(200, egen.hamta("/api-info").status());
        }
    }
}
