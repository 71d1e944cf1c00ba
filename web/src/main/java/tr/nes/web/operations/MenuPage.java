package tr.nes.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.card.boundary.Cards;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;

/** İşlemler Menüsü. */
@Named
@RequestScoped
public class MenuPage {
    @Inject
    private Holders holders;

    @Inject
    private Cards allCards;

    @Inject
    private Certificates allCertificates;

    private HolderView holder;
    private List<CardItem> cards;
    private List<CertificateItem> withoutCard;

    @PostConstruct
    void read() {
        holder = holders.me();
        List<CertificateItem> certificates =
                allCertificates.mine().stream().map(CertificateItem::new).toList();
        cards = allCards.mine().stream()
                .map(card -> new CardItem(
                        card,
                        certificates.stream()
                                .filter(c -> card.serial()
                                        .value()
                                        .equals(c.certificate().cardSerial()))
                                .toList()))
                .toList();
        Set<String> serials = cards.stream().map(CardItem::getSerial).collect(Collectors.toSet());
        withoutCard = certificates.stream()
                .filter(c -> !serials.contains(c.certificate().cardSerial()))
                .toList();
    }

    public String getName() {
        return holder.fullName();
    }

    public List<CardItem> getCards() {
        return cards;
    }

    /** Certificates on a card that does not, or no longer, belong to this person. */
    public List<CertificateItem> getWithoutCard() {
        return withoutCard;
    }

    public boolean isServicingPossible() {
        return cards.stream().anyMatch(CardItem::isServiceable);
    }

    /** Key of the reason why no card's PIN can be set now. */
    public String getServicingReasonKey() {
        return cards.isEmpty() ? "servicingNoCard" : cards.get(0).getReasonKey();
    }
}
