package tr.nes.browser.testing;

/** People of the demo. */
public enum Person {
    SAHIP("10000000146", "Yakamoz-1923", "5000000001", "sahip@ornek.test", "Deneme Sahip"),
    YETKILI("17291716060", "Kandilli-1868", "5000000002", "yetkili@ornek.test", "Deneme Yetkili"),
    KILITLI("19090909018", "Rasathane-1911", "5000000003", "kilitli@ornek.test", "Deneme Kilitli"),
    ISLETMEN("10000000078", "Feshane-1833", "5000000005", "isletmen@ornek.test", "Deneme İşletmen"),
    DENETCI("10000000214", "Arnavutköy-1872", "5000000006", "denetci@ornek.test", "Deneme Denetçi"),
    YONETICI("10000000382", "Galata-1348", "5000000007", "yonetici@ornek.test", "Deneme Yönetici"),
    YENILEYEN("10000000450", "Sirkeci-1890", "5000000008", "yenileyen@ornek.test", "Deneme Yenileyen"),
    /** Has an account only from a produced card on. */
    ADAY("15070909146", "Erguvan-Bahcesi-7", "5000000004", "aday@ornek.test", "Deneme Aday"),
    /** Registered by a passport. */
    MISAFIR("U1234567", "Heybeliada-1773", "5000000009", "misafir@ornek.test", "Deneme Misafir");

    private final String number;
    private final String password;
    private final String phone;
    private final String mail;
    private final String fullName;

    Person(String number, String password, String phone, String mail, String fullName) {
        this.number = number;
        this.password = password;
        this.phone = phone;
        this.mail = mail;
        this.fullName = fullName;
    }

    public String number() {
        return number;
    }

    public String password() {
        return password;
    }

    /** 5XXXXXXXXX */
    public String phone() {
        return phone;
    }

    public String mail() {
        return mail;
    }

    public String fullName() {
        return fullName;
    }
}
