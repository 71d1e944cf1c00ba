package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tr.nes.card.CardInReader;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.signature.WaitingDocument;
import tr.nes.web.shell.Messages;

/** Kart Seçimi: the cards in this terminal's readers, and which of them may be chosen. */
@Named
@RequestScoped
public class CardPage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @Inject
    private FacesContext faces;

    @EJB
    private Visits visits;

    @EJB
    private Signing signing;

    private Map<String, ReaderCardItem> seen;
    private List<WaitingDocument> waiting;

    @VisitAction
    public String choose(String reader) {
        CardInReader found = visits.choose(visit.token(), reader);
        return found.ready() ? kioskNavigation.step() : kioskNavigation.again(null, "cardChanged");
    }

    /** Kart bilgileri. */
    @VisitAction
    public String inspect(String reader) {
        return visits.inspect(visit.token(), reader)
                ? kioskNavigation.step()
                : kioskNavigation.again(null, "cardChanged");
    }

    /** E-Onay. */
    @VisitAction
    public String consent(String reader) {
        return switch (signing.offerConsent(visit.token(), reader)) {
            case MADE -> kioskNavigation.step();
            case GIVEN_BEFORE -> kioskNavigation.again(null, "consentGivenBefore");
            case NO_CARD -> kioskNavigation.again(null, "cardChanged");
        };
    }

    /** A document that waits for the holder. */
    @VisitAction
    public String document(String reader) {
        return switch (signing.offerDocument(visit.token(), reader)) {
            case MADE -> kioskNavigation.step();
            case NOTHING_WAITS -> kioskNavigation.again(null, "documentGone");
            case NO_CARD -> kioskNavigation.again(null, "cardChanged");
        };
    }

    /** The oldest document that waits for the holder; null if none does. */
    public WaitingDocument getWaiting() {
        if (waiting == null) {
            waiting = readWaiting();
        }
        return waiting.isEmpty() ? null : waiting.get(0);
    }

    private List<WaitingDocument> readWaiting() {
        try {
            return signing.waitingDocuments(visit.token());
        } catch (ServicingOver | WrongStep elsewhere) {
            return List.of();
        }
    }

    /** Likewise for a waiting document: a card that can sign now. */
    public boolean signs(String reader) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || getWaiting() != null && seen(reader).found().canSign();
    }

    public List<String> getReaders() {
        return visit.terminal().map(TerminalView::readers).orElse(List.of());
    }

    /** Two readers are named by their place, in the order of their ids, which are also their labels; more by the label. */
    public String nameOf(String reader) {
        List<String> all = getReaders();
        String label = Messages.of("kiosk.reader") + " " + reader;
        return all.size() == 2 ? Messages.of("kiosk.reader." + all.indexOf(reader)) + " (" + reader + ")" : label;
    }

    public boolean isSingle() {
        return getReaders().size() == 1;
    }

    public ReaderCardItem seen(String reader) {
        if (seen == null) {
            seen = look();
        }
        return seen.computeIfAbsent(
                reader,
                missing -> new ReaderCardItem(CardInReader.without(missing, CardInReader.Finding.READER_MISSING)));
    }

    /** An outdated page shows nothing; its script is about to load the current one. */
    private Map<String, ReaderCardItem> look() {
        try {
            return visits.cards(visit.token()).stream()
                    .collect(Collectors.toMap(CardInReader::reader, ReaderCardItem::new));
        } catch (ServicingOver | WrongStep elsewhere) {
            return new HashMap<>();
        }
    }

    /** Every reader is offered while a button press is decoded: {@code choose} reads the card again and decides. */
    public boolean offers(String reader) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || seen(reader).found().ready();
    }

    /** Likewise for Kart bilgileri: the holder's own card, whether or not it can be serviced. */
    public boolean tells(String reader) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || !seen(reader).serial().isEmpty();
    }

    /** Likewise for E-Onay: a card that can sign now, and nothing else to be signed first. */
    public boolean consents(String reader) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || getWaiting() == null && seen(reader).found().canSign();
    }

    /** The holder's own card, which can't sign what waits. */
    public boolean signsNot(String reader) {
        return getWaiting() != null
                && !seen(reader).serial().isEmpty()
                && !seen(reader).found().canSign();
    }

    /** All readers in one sentence each, for screen readers. */
    public String getSummary() {
        UnaryOperator<String> told =
                reader -> Messages.of("kiosk." + seen(reader).titleKey());
        return getReaders().stream().map(told).collect(Collectors.joining(". "));
    }
}
