package tr.nes.corporate.control;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** RSA moduli that can be factored. */
final class WeakModulus {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final int CLOSE_PRIMES_ROUNDS = 100;
    private static final int SMALL_PRIMES_TO = 752;

    /** The product of all primes below 752 (Baseline Requirements §6.1.6). */
    private static final BigInteger SMALL_PRIMES = IntStream.range(2, SMALL_PRIMES_TO)
            .mapToObj(BigInteger::valueOf)
            .filter(number -> number.isProbablePrime(30))
            .reduce(BigInteger.ONE, BigInteger::multiply);

    /** Primes modulo which keys of a faulty library are powers of 65537 (CVE-2017-15361). */
    private static final List<Integer> ROCA_PRIMES =
            List.of(11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157);

    private WeakModulus() {}

    static boolean isWeak(BigInteger modulus) {
        return modulus.gcd(SMALL_PRIMES).compareTo(BigInteger.ONE) > 0
                || modulus.isProbablePrime(30)
                || isOfFaultyLibrary(modulus)
                || hasClosePrimes(modulus);
    }

    static boolean isOfFaultyLibrary(BigInteger modulus) {
        return ROCA_PRIMES.stream()
                .allMatch(prime ->
                        isPowerOf65537(modulus.mod(BigInteger.valueOf(prime)).intValue(), prime));
    }

    private static boolean isPowerOf65537(int rest, int prime) {
        int power = 1;
        do {
            if (power == rest) {
                return true;
            }
            power = power * (65_537 % prime) % prime;
        } while (power != 1);
        return false;
    }

    /** Fermat's method finds them. */
    static boolean hasClosePrimes(BigInteger modulus) {
        BigInteger root = modulus.sqrt();
        BigInteger a = root.multiply(root).equals(modulus) ? root : root.add(BigInteger.ONE);
        BigInteger rest = a.multiply(a).subtract(modulus);
        for (int round = 0; round < CLOSE_PRIMES_ROUNDS; round++) {
            BigInteger b = rest.sqrt();
            if (b.multiply(b).equals(rest)) {
                return true;
            }
            rest = rest.add(a.multiply(TWO)).add(BigInteger.ONE);
            a = a.add(BigInteger.ONE);
        }
        return false;
    }
}
