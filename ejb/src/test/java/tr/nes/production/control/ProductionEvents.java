package tr.nes.production.control;

import tr.nes.card.PersonalisationEnded;
import tr.nes.enrolment.ApplicationInProduction;
import tr.nes.testing.Beans;

/** Delivers events to the production's observers. */
public record ProductionEvents(Beans beans) {

    public void ended(PersonalisationEnded event) {
        beans.get(ProductionOutcomes.class).ended(event);
    }

    public void queue(ApplicationInProduction event) {
        beans.get(ProductionQueue.class).queue(event);
    }
}
