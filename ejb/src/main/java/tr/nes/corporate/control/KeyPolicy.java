package tr.nes.corporate.control;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.List;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;

/** Which keys a body may bring (ETSI TS 119 312, CA/Browser Forum Baseline Requirements §6.1.1.3 and §6.1.6). */
final class KeyPolicy {

    private static final int RSA_LEAST = 2048;
    private static final int RSA_MOST = 8192;
    private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(65_537);
    private static final int EXPONENT_BITS = 256;
    private static final List<ECParameterSpec> CURVES =
            List.of(curve("secp256r1"), curve("secp384r1"), curve("secp521r1"));

    private KeyPolicy() {}

    /** @throws CorporateException KEY_TYPE, KEY_SIZE, KEY_WEAK */
    static void check(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            check(rsa);
        } else if (!(key instanceof ECPublicKey ec) || CURVES.stream().noneMatch(curve -> isOn(curve, ec))) {
            throw new CorporateException(Reason.KEY_TYPE);
        }
    }

    private static void check(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < RSA_LEAST || bits > RSA_MOST) {
            throw new CorporateException(Reason.KEY_SIZE);
        }
        BigInteger exponent = key.getPublicExponent();
        boolean good =
                exponent.testBit(0) && exponent.compareTo(LEAST_EXPONENT) >= 0 && exponent.bitLength() <= EXPONENT_BITS;
        if (!good || WeakModulus.isWeak(key.getModulus())) {
            throw new CorporateException(Reason.KEY_WEAK);
        }
    }

    /** The curve itself is compared, not its name, and the point has to be on it. */
    private static boolean isOn(ECParameterSpec curve, ECPublicKey key) {
        ECParameterSpec given = key.getParams();
        boolean same = given.getCurve().equals(curve.getCurve())
                && given.getGenerator().equals(curve.getGenerator())
                && given.getOrder().equals(curve.getOrder())
                && given.getCofactor() == curve.getCofactor();
        return same && isOn(curve, key.getW());
    }

    private static boolean isOn(ECParameterSpec curve, ECPoint point) {
        BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (point.equals(ECPoint.POINT_INFINITY) || !isIn(x, p) || !isIn(y, p)) {
            return false;
        }
        BigInteger right = x.pow(3)
                .add(curve.getCurve().getA().multiply(x))
                .add(curve.getCurve().getB());
        return y.multiply(y).subtract(right).mod(p).signum() == 0;
    }

    private static boolean isIn(BigInteger coordinate, BigInteger p) {
        return coordinate.signum() >= 0 && coordinate.compareTo(p) < 0;
    }

    private static ECParameterSpec curve(String name) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(name));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + name, e);
        }
    }
}
