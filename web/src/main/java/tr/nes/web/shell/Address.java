package tr.nes.web.shell;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.nes.shared.Roles;

/** All pages: public address, view and permitted roles. Addresses that are not listed here do not exist. */
public enum Address {
    LANDING("/", "/shell/landing.xhtml"),
    HELP("/yardim", "/help/help.xhtml"),
    HELP_TOPIC("/yardim/konu", "/help/topic.xhtml"),
    CONTACT("/iletisim", "/help/contact.xhtml"),
    INSTITUTION_GUIDE("/kurum-ne-yapmaliyim", "/help/institution-guide.xhtml"),
    STAFF_GUIDE("/personel-ne-yapmaliyim", "/help/staff-guide.xhtml"),
    LOST_CARD("/kart-kayip", "/shell/lost-card.xhtml"),
    OFFICES("/kiosklar", "/office/offices.xhtml"),
    APPLICATION_START("/basvuru", "/enrolment/start.xhtml"),
    INVITATION_REQUEST("/basvuru/davetim-yok", "/enrolment/invitation-request.xhtml"),
    APPLICATION_NOTICES("/basvuru/bilgilendirme", "/enrolment/notices.xhtml"),
    APPLICATION_FORM("/basvuru/form", "/enrolment/form.xhtml"),
    APPLICATION_PHONE("/basvuru/telefon", "/enrolment/phone.xhtml"),
    APPLICATION_CODE("/basvuru/sms-kodu", "/enrolment/code.xhtml"),
    APPLICATION_SIGNATURE("/basvuru/imza", "/enrolment/signature.xhtml"),
    APPLICATION_E_SIGNATURE("/basvuru/e-imza", "/enrolment/e-signature.xhtml", Roles.HOLDER),
    APPLICATION_HANDOVER("/basvuru/teslim", "/enrolment/handover.xhtml"),
    APPLICATION_CORRECTION("/basvuru/duzelt", "/enrolment/correction.xhtml"),
    APPLICATION_WITHDRAWAL("/basvuru/vazgec", "/enrolment/withdrawal.xhtml"),
    APPLICATION_STATUS("/basvuru/durum", "/enrolment/status.xhtml"),
    PRINT_VERIFICATION("/form-dogrula", "/enrolment/print-verification.xhtml"),
    SHIPMENT_TRACKING("/gonderi-sorgula", "/delivery/tracking.xhtml"),
    MY_SHIPMENT("/basvurularim/gonderi", "/delivery/shipment.xhtml", Roles.HOLDER),
    DEBT_PAYMENT("/borc-odeme", "/order/debts.xhtml"),
    PAYMENT_RESULT("/borc-odeme/sonuc", "/order/result.xhtml"),
    RECEIPT_VERIFICATION("/dekont-dogrula", "/order/receipt-verification.xhtml"),
    READER_ORDER("/kart-okuyucu-basvuru", "/request/reader.xhtml"),
    TIMESTAMP_ORDER("/zaman-damgasi-basvuru", "/request/timestamp.xhtml"),
    ACCOUNT_COLLECTION("/zaman-damgasi-parolasi", "/request/collection.xhtml"),
    SEAL_ORDER("/mali-muhur-basvuru", "/request/seal.xhtml"),
    REQUEST_STATUS("/siparis-durumu", "/request/status.xhtml"),
    DRIVERS("/suruculer", "/driver/drivers.xhtml"),
    DRIVER_CATALOGUE("/suruculer/katalog", "/driver/catalogue.xhtml", Roles.BACK_OFFICE),
    ENTITLEMENT("/e-muhur-yetki-sorgula", "/request/entitlement.xhtml"),
    STAFF_REQUESTS("/siparisler", "/request/orders.xhtml", Roles.BACK_OFFICE),
    LIST_VERIFICATION("/liste-dogrula", "/officer/list-verification.xhtml"),
    MY_APPLICATIONS("/basvurularim", "/enrolment/mine.xhtml", Roles.HOLDER),
    NEW_APPLICATION("/basvurularim/yeni", "/enrolment/new.xhtml", Roles.HOLDER),
    LOGIN_METHODS("/giris", "/access/login-methods.xhtml"),
    PASSWORD_LOGIN("/giris/sifreli", "/access/password-login.xhtml"),
    CARD_LOGIN("/giris/e-imza", "/access/card-login.xhtml"),
    SMS_APPROVAL("/giris/sms", "/access/sms-approval.xhtml"),
    SMS_CODE("/giris/sms-kodu", "/access/sms-code.xhtml"),
    PASSWORD_RESET_REQUEST("/sozcuk/istek", "/access/password-reset-request.xhtml"),
    PASSWORD_RESET_REQUESTED("/sozcuk/istek/sonuc", "/access/password-reset-requested.xhtml"),
    NEW_PASSWORD("/sozcuk/guncelle", "/access/new-password.xhtml"),
    PASSWORD_CHANGED("/sozcuk/guncelle/sonuc", "/access/password-changed.xhtml"),
    LOGGED_OUT("/cikis", "/access/logged-out.xhtml"),
    CONFIRM("/onay", "/access/confirm.xhtml", Roles.HOLDER),
    CONFIRM_CODE("/onay/kod", "/access/confirm-code.xhtml", Roles.HOLDER),
    MENU("/menu", "/operations/menu.xhtml", Roles.HOLDER),
    OWN_MENU("/kendi-islemlerim", "/operations/own.xhtml", Roles.HOLDER),
    NEW_CARD("/yeni-kart", "/operations/new-card.xhtml", Roles.HOLDER),
    SERVICING_CODE("/kilit-cozme", "/card/servicing-code.xhtml", Roles.HOLDER),
    CERTIFICATES("/sertifikalar", "/certificate/list.xhtml", Roles.HOLDER),
    CERTIFICATE("/sertifikalar/ayrinti", "/certificate/details.xhtml", Roles.HOLDER),
    CORPORATE("/kurum-sertifikalari", "/corporate/mine.xhtml", Roles.HOLDER),
    CORPORATE_CERTIFICATE("/kurum-sertifikalari/sertifika", "/corporate/certificate.xhtml", Roles.HOLDER),
    CORPORATE_KEY("/kurum-sertifikalari/anahtar", "/corporate/key.xhtml", Roles.HOLDER),
    ACTIVATE("/sertifikalar/kullanima-ac", "/certificate/activate.xhtml", Roles.HOLDER),
    SUSPEND("/sertifikalar/askiya-al", "/certificate/suspend.xhtml", Roles.HOLDER),
    REINSTATE("/sertifikalar/askidan-indir", "/certificate/reinstate.xhtml", Roles.HOLDER),
    REVOKE("/sertifikalar/iptal", "/certificate/revoke.xhtml", Roles.HOLDER),
    CERTIFICATE_RESULT("/sertifikalar/sonuc", "/certificate/result.xhtml", Roles.HOLDER),
    PIN_PUK("/pin-puk", "/card/pins.xhtml", Roles.HOLDER),
    PIN_ERASE("/pin-puk/sil", "/card/pin-erase.xhtml", Roles.HOLDER),
    CONSENT("/e-onay", "/consent/consent.xhtml", Roles.HOLDER),
    CONSENT_WITHDRAWAL("/e-onay/geri-cek", "/consent/withdrawal.xhtml", Roles.HOLDER),
    OPEN_CASES("/bekleyen-isler", "/casework/cases.xhtml", Roles.ADMIN, Roles.BACK_OFFICE),
    CASE("/bekleyen-isler/is", "/casework/case.xhtml", Roles.ADMIN, Roles.BACK_OFFICE),
    DEAD_LETTERS("/ulasmayan-iletiler", "/message/dead-letters.xhtml", Roles.ADMIN, Roles.BACK_OFFICE),
    CONTACT_DATA("/bilgi-guncelle", "/contact/contact.xhtml", Roles.HOLDER),
    PHONE_CODE("/bilgi-guncelle/telefon", "/contact/phone-code.xhtml", Roles.HOLDER),
    MAIL_CONFIRM("/bilgi-guncelle/e-posta-onay", "/contact/mail-confirm.xhtml", Roles.HOLDER),
    SUPPORT("/cagri-merkezi", "/callcentre/search.xhtml", Roles.CALL_CENTRE),
    CALL("/cagri-merkezi/kisi", "/callcentre/person.xhtml", Roles.CALL_CENTRE),
    PROPOSALS("/onay-bekleyenler", "/callcentre/proposals.xhtml", Roles.CALL_CENTRE, Roles.ADMIN),
    INSTITUTIONS("/kurumlar", "/institution/institutions.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    NEW_INSTITUTION("/kurumlar/yeni", "/institution/new.xhtml", Roles.BACK_OFFICE),
    INSTITUTION("/kurumlar/kurum", "/institution/institution.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    MAIN_OFFICER("/kurumlar/ana-yetkili", "/institution/main-officer.xhtml", Roles.BACK_OFFICE),
    MAIN_OFFICER_CHANGE(
            "/kurumlar/ana-yetkili/karar", "/institution/main-officer-change.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    OFFICER("/yetkili-islemleri", "/institution/officer.xhtml", Roles.OFFICER),
    OFFICERS("/yetkili-islemleri/yetkililer", "/institution/officers.xhtml", Roles.OFFICER),
    NEW_OFFICER("/yetkili-islemleri/yetkililer/yeni", "/institution/new-officer.xhtml", Roles.OFFICER),
    STAFF_LIST("/yetkili-islemleri/personel", "/institution/staff.xhtml", Roles.OFFICER),
    STAFF_MEMBER("/yetkili-islemleri/personel/kisi", "/institution/staff-member.xhtml", Roles.OFFICER),
    STAFF_UPLOAD("/yetkili-islemleri/personel/yukle", "/institution/upload.xhtml", Roles.OFFICER),
    OFFICER_CERTIFICATES("/yetkili-islemleri/sertifikalar", "/institution/certificates.xhtml", Roles.OFFICER),
    OFFICER_CERTIFICATE("/yetkili-islemleri/sertifikalar/islem", "/institution/certificate.xhtml", Roles.OFFICER),
    INSTITUTION_DEBTS("/yetkili-islemleri/borclar", "/institution/debts.xhtml", Roles.OFFICER),
    PRE_ORDERS("/yetkili-islemleri/on-basvuru", "/institution/pre-orders.xhtml", Roles.OFFICER),
    PRE_ORDER("/yetkili-islemleri/on-basvuru/liste", "/institution/pre-order.xhtml", Roles.OFFICER),
    OFFICER_APPLICATIONS("/yetkili-islemleri/basvurular", "/officer/applications.xhtml", Roles.OFFICER),
    OFFICER_LISTS("/yetkili-islemleri/listeler", "/officer/lists.xhtml", Roles.OFFICER),
    OFFICER_LIST("/yetkili-islemleri/listeler/liste", "/officer/list.xhtml", Roles.OFFICER),
    OFFICER_PAPERS("/yetkili-islemleri/evrak", "/enrolment/officer-papers.xhtml", Roles.OFFICER),
    AUTHORITY_PAPERS("/evrak", "/enrolment/authority-papers.xhtml", Roles.BACK_OFFICE),
    PRODUCTION("/uretim", "/production/production.xhtml", Roles.BACK_OFFICE),
    PRODUCTION_READERS("/uretim/okuyucular", "/production/readers.xhtml", Roles.BACK_OFFICE),
    BUREAU("/uretim/buro", "/production/bureau.xhtml", Roles.BACK_OFFICE),
    CARD_STOCK("/uretim/kartlar", "/production/stock.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    ANNOUNCEMENTS("/duyurular", "/announcement/announcements.xhtml", Roles.BACK_OFFICE),
    TIMESTAMP_ACCOUNTS("/zaman-damgasi-hesaplari", "/timestamp/accounts.xhtml", Roles.BACK_OFFICE),
    CERTIFICATE_FAMILIES("/sertifika-aileleri", "/corporate/families.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    CORPORATE_BODIES("/kurum-sertifika-sahipleri", "/corporate/bodies.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    STAFF_DEBTS("/borclar", "/order/staff-debts.xhtml", Roles.BACK_OFFICE),
    NEW_DEBT("/borclar/yeni", "/order/new-debt.xhtml", Roles.BACK_OFFICE),
    BANK_FILE("/borclar/banka-dosyasi", "/order/bank-file.xhtml", Roles.BACK_OFFICE),
    ORDER_DECISIONS("/borclar/kararlar", "/order/decisions.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    DAY_CLOSING("/borclar/gun-sonu", "/order/closing.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    PRICES("/ucretler", "/order/prices.xhtml", Roles.ADMIN),
    PARCELS("/gonderiler", "/delivery/parcels.xhtml", Roles.BACK_OFFICE),
    READER_STOCK("/gonderiler/okuyucular", "/delivery/reader-stock.xhtml", Roles.BACK_OFFICE),
    CARRIER_FILE("/gonderiler/kargo-dosyasi", "/delivery/carrier-file.xhtml", Roles.BACK_OFFICE),
    DELIVERY_CASES("/gonderi-bildirimleri", "/delivery/cases.xhtml", Roles.BACK_OFFICE),
    WORKING_CALENDAR("/is-gunleri", "/delivery/calendar.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    REVIEW("/inceleme", "/review/queue.xhtml", Roles.BACK_OFFICE),
    IDENTITY_LINKS("/inceleme/kimlik-degisikligi", "/review/identity-links.xhtml", Roles.BACK_OFFICE, Roles.ADMIN),
    AUDIT("/denetim-kayitlari", "/audit/records.xhtml", Roles.AUDITOR),
    ROLES("/personel", "/staff/roles.xhtml", Roles.ADMIN),
    NEW_ROLE("/personel/gorev", "/staff/new-role.xhtml", Roles.ADMIN),
    TERMINAL("/terminaller/terminal", "/terminal/terminal.xhtml", Roles.ADMIN),
    STATISTICS("/istatistikler", "/statistics/statistics.xhtml", Roles.ADMIN, Roles.BACK_OFFICE, Roles.AUDITOR),
    SETTINGS("/ayarlar", "/settings/settings.xhtml", Roles.ADMIN),
    AUTHORITY_CONTACT("/ayarlar/iletisim", "/settings/authority-contact.xhtml", Roles.ADMIN),
    TEXTS("/ayarlar/metinler", "/settings/texts.xhtml", Roles.ADMIN),
    TEXT("/ayarlar/metinler/metin", "/settings/text.xhtml", Roles.ADMIN),
    TERMINALS("/terminaller", "/terminal/terminals.xhtml", Roles.ADMIN),
    OFFICE("/terminaller/ofis", "/office/office.xhtml", Roles.ADMIN),
    READERS("/okuyucular", "/reader/readers.xhtml", Roles.ADMIN, Roles.BACK_OFFICE, Roles.CALL_CENTRE),
    CARD_TYPES("/okuyucular/kart-turleri", "/reader/card-types.xhtml", Roles.ADMIN),
    READER_REGISTRATION("/okuyucular/kayit", "/reader/registration.xhtml", Roles.ADMIN),
    READER("/okuyucular/okuyucu", "/reader/reader.xhtml", Roles.ADMIN),
    KIOSK_PAIRING("/kiosk/esleme", "/kiosk/pairing.xhtml"),
    KIOSK("/kiosk", "/kiosk/start.xhtml", Roles.TERMINAL),
    KIOSK_LOGIN("/kiosk/giris", "/kiosk/identity.xhtml", Roles.TERMINAL),
    KIOSK_FORGOTTEN("/kiosk/sozcuk", "/kiosk/forgotten.xhtml", Roles.TERMINAL),
    KIOSK_PHONE("/kiosk/sms", "/kiosk/phone.xhtml", Roles.TERMINAL),
    KIOSK_CODE("/kiosk/kod", "/kiosk/code.xhtml", Roles.TERMINAL),
    KIOSK_SIGNATURE("/kiosk/e-imza", "/kiosk/signature.xhtml", Roles.TERMINAL),
    KIOSK_CARD("/kiosk/kart", "/kiosk/card.xhtml", Roles.TERMINAL),
    KIOSK_CARD_INFO("/kiosk/kart-bilgileri", "/kiosk/card-info.xhtml", Roles.TERMINAL),
    KIOSK_PIN("/kiosk/pin", "/kiosk/pin.xhtml", Roles.TERMINAL),
    KIOSK_PIN_CHANGE("/kiosk/pin-degistir", "/kiosk/pin-change.xhtml", Roles.TERMINAL),
    KIOSK_CONSENT("/kiosk/e-onay", "/kiosk/consent.xhtml", Roles.TERMINAL),
    KIOSK_DOCUMENT("/kiosk/belge", "/kiosk/document.xhtml", Roles.TERMINAL),
    KIOSK_APPROVAL("/kiosk/onay", "/kiosk/approval.xhtml", Roles.TERMINAL),
    KIOSK_WORKING("/kiosk/islem", "/kiosk/working.xhtml", Roles.TERMINAL),
    KIOSK_RESULT("/kiosk/sonuc", "/kiosk/result.xhtml", Roles.TERMINAL);

    private final String path;
    private final String view;
    private final Set<String> roles;

    Address(String path, String view, String... roles) {
        this.path = path;
        this.view = view;
        this.roles = Set.of(roles);
    }

    /** Ignores a trailing slash. */
    public static Optional<Address> ofPath(String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Stream.of(values()).filter(a -> a.path.equals(plain)).findFirst();
    }

    public static Optional<Address> ofView(String view) {
        return Stream.of(values()).filter(a -> a.view.equals(view)).findFirst();
    }

    public String path() {
        return path;
    }

    public String view() {
        return view;
    }

    /** Roles that may open the page, any of which is enough; empty if the page is public. */
    public Set<String> roles() {
        return roles;
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }

    public boolean opensFor(Set<String> held) {
        return isPublic() || roles.stream().anyMatch(held::contains);
    }

    /** A Faces outcome that redirects to the page, so that going back or reloading repeats nothing. */
    public String redirect() {
        return view + "?faces-redirect=true";
    }

    /** Like {@link #redirect()}, with a notice at the top of the page. */
    public String redirect(PageNotice why) {
        return redirect() + "&" + UiNotice.PARAMETER + "=" + why.slug();
    }
}
