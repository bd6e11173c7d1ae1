import { generate } from 'selfsigned';

/** A certificate for the office's host name and for loopback, made anew in memory for each server. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'kab-probolinggo.kpu.go.id' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'kab-probolinggo.kpu.go.id' },
            { type: 2, value: '*.kpu.go.id' },
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    },
  );
  return { key, cert };
}
