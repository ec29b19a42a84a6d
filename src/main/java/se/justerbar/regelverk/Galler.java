package se.justerbar.regelverk;

import java.util.Set;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * The decisions that a norm bears on.
 *
 * @param slag            the kinds; {@code null} for all
 * @param organ           the bodies; {@code null} for all
 * @param ocksaForeIkraft whether it bears also on decisions taken before the regelverk is in force
 * @param ocksaEfterIkraft whether it bears also on decisions taken after the regelverk has ceased to be in force
 * @param ocksaEjAvgjort  whether it bears also on a matter in which nothing of its kind was settled, because it was laid on the table,
 *                        sent back or refused
 */
public record Galler(Set<Slag> slag, Set<Organ> organ, boolean ocksaForeIkraft, boolean ocksaEfterIkraft, boolean ocksaEjAvgjort) {
}
