package se.justerbar.spring;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an application may set of the checker.
 *
 * @param kand the day by which the texts had to be known, as ÅÅÅÅ-MM-DD; all that is known now where it is not set
 */
@ConfigurationProperties("justerbar")
public record JusterbarProperties(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate kand) {
}
