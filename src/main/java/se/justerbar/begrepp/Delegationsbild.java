package se.justerbar.begrepp;

import se.justerbar.underlag.Delegation;
import se.justerbar.underlag.Slag;

/**
 * A decision by a delegate: what it is about, what it rests on and whether the board was told. Rests on lag/delegation.
 *
 * @param slag     the kind of decision
 * @param undantag whether it is about goals, direction, extent or quality, or a statement in an appeal
 * @param beslutad whether the board has let the delegate decide
 * @param anmald   whether the decision is reported to the board
 */
public record Delegationsbild(Uppgift<Slag> slag, Uppgift<Boolean> undantag, Uppgift<Boolean> beslutad, Uppgift<Boolean> anmald) {

    static Delegationsbild av(Lage lage) {
        Delegation delegation = lage.arende().delegation();
        return new Delegationsbild(lage.uppgift(lage.arende().slag(), "slag"),
                lage.uppgift(delegation, Delegation::malInriktningOmfattningEllerKvalitet, "delegation/malInriktningOmfattningEllerKvalitet"),
                lage.uppgift(delegation, Delegation::beslutadAvStyrelsen, "delegation/beslutadAvStyrelsen"),
                lage.uppgift(delegation, Delegation::anmald, "delegation/anmald"));
    }
}
