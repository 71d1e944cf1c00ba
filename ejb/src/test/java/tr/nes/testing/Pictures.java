package tr.nes.testing;

import tr.nes.access.CaptchaId;

/** Reads captcha answers from the database. */
public final class Pictures {

    private Pictures() {}

    public static String answer(Database database, CaptchaId id) {
        try {
            return database.inNew(() -> (String) database.entityManager()
                    .createNativeQuery("select answer from captcha where id = :id")
                    .setParameter("id", id.value())
                    .getSingleResult());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
