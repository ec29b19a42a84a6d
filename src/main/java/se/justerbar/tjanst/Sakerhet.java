package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.client.RestTemplate;

/** Who may do what: nobody anything, but for what stands here. */
@Configuration(proxyBeanMethods = false)
class Sakerhet {
    private static final String GRANSKA = "SCOPE_justerbar.granska";
    private static final String LASA = "SCOPE_justerbar.lasa";
    private static final String ADMINISTRERA = "SCOPE_justerbar.administrera";
    private static final Duration KLOCKFEL = Duration.ofSeconds(60);
    private static final int VANTAN_MS = 5_000;

    @Bean
    SecurityFilterChain kedja(HttpSecurity http, Installningar installningar) throws Exception {
        // No cookie is ever given, so there is nothing for another site to ride on; and what every answer says, Ytterfilter says.
        http.csrf(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable).sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (installningar.inloggning() == null) {
            return http.authorizeHttpRequests(alla -> alla.anyRequest().permitAll()).build();
        }
        JwtDecoder avkodare = avkodare(installningar.inloggning());
        return http.authorizeHttpRequests(Sakerhet::behorigheter)
                .exceptionHandling(fel -> fel.authenticationEntryPoint(utanNyckel()).accessDeniedHandler(utanBehorighet()))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(avkodare)).authenticationEntryPoint(utanNyckel()).accessDeniedHandler(utanBehorighet()))
                .build();
    }

    private static void behorigheter(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry alla) {
        alla.requestMatchers(v1("/api-info", "/openapi", "/problem/*")).permitAll()
                .requestMatchers("/sida/**", "/tillganglighet").permitAll()
                .requestMatchers(HttpMethod.POST, "/forda/*/gallring").hasAuthority(ADMINISTRERA)
                .requestMatchers("/", "/styrelse/**", "/protokoll/**", "/utkast/**", "/forda/**", "/texten/**", "/granskare/**").hasAuthority(GRANSKA)
                .requestMatchers(Adresser.DRIFT + "/health/**").permitAll()
                .requestMatchers(Adresser.DRIFT + "/**").hasAuthority(ADMINISTRERA)
                .requestMatchers(HttpMethod.POST, v1("/granskningar", "/provningar", "/partier")).hasAuthority(GRANSKA)
                .requestMatchers(HttpMethod.POST, v1("/granskningar/*/gallringar")).hasAuthority(ADMINISTRERA)
                .requestMatchers(v1("/granskningar/*/namn")).hasAuthority(ADMINISTRERA)
                .requestMatchers(v1("/granskningar/**", "/provningar", "/partier", "/regelverk/**", "/tolkningar", "/lagkrav", "/kalender", "/schema", "/exempel/**",
                        "/logg/**")).hasAuthority(LASA)
                .anyRequest().denyAll();
    }

    private static String[] v1(String... vagar) {
        return List.of(vagar).stream().map(vag -> Adresser.V1 + vag).toArray(String[]::new);
    }

    private static AuthenticationEntryPoint utanNyckel() {
        return (begaran, svar, fel) -> {
            svar.setHeader("WWW-Authenticate", harNyckel(begaran) ? "Bearer error=\"invalid_token\"" : "Bearer");
            Svar.problem(begaran, svar, new Problemfel(Problemslag.inloggningKravs, harNyckel(begaran)
                    ? "Åtkomstnyckeln godtas inte: den har gått ut, eller har fel utfärdare, målgrupp eller signatur. Hämta en ny."
                    : "Lämna en åtkomstnyckel i Authorization: Bearer."));
        };
    }

    private static boolean harNyckel(HttpServletRequest begaran) {
        return begaran.getHeader("Authorization") != null;
    }

    private static AccessDeniedHandler utanBehorighet() {
        return (begaran, svar, fel) -> Svar.problem(begaran, svar, new Problemfel(Problemslag.behorighetSaknas,
                "Åtkomstnyckeln ger inte rätt till det här. Rättigheterna är justerbar.lasa, justerbar.granska och justerbar.administrera."));
    }

    private static JwtDecoder avkodare(Installningar.Inloggning inloggning) {
        SimpleClientHttpRequestFactory anrop = new SimpleClientHttpRequestFactory();
        anrop.setConnectTimeout(VANTAN_MS);
        anrop.setReadTimeout(VANTAN_MS);
        NimbusJwtDecoder avkodare = NimbusJwtDecoder.withJwkSetUri(inloggning.jwks().toString()).jwsAlgorithm(SignatureAlgorithm.from(inloggning.algoritm()))
                .restOperations(new RestTemplate(anrop)).build();
        avkodare.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(KLOCKFEL), new JwtIssuerValidator(inloggning.utfardare()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, slut -> slut != null),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, mal -> mal != null && mal.contains(inloggning.malgrupp()))));
        return avkodare;
    }
}
