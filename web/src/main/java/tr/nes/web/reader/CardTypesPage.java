package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.cardtype.boundary.CardTypes;

/** Kart türleri: which types of cards were in readers, and what may be done with each. */
@Named
@RequestScoped
public class CardTypesPage {

    @Inject
    private CardTypes types;

    private List<CardTypeItem> all;

    public List<CardTypeItem> getAll() {
        if (all == null) {
            all = types.all().stream().map(CardTypeItem::new).toList();
        }
        return all;
    }

    /** What is wrong with the manufacturer's library, in English, as the log has it. */
    public String getLibraryTrouble() {
        return types.libraryTrouble();
    }

    /** Cards in simulated readers may do everything, whatever was commissioned. */
    public boolean isSimulated() {
        return types.isSimulated();
    }
}
