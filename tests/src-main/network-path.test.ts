import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isOnNetwork, isOnNetworkMount } from '../../src-main/network-path.ts';

const mounts = `/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
//server/share /mnt/team\\040share cifs rw 0 0
/dev/sdb1 /mnt/team\\040share/disk ext4 rw 0 0
ann@host:/work /home/ann/remote fuse.sshfs rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
`;

describe('a file', () => {
  it.each([
    ['/home/ann/w.cxwb', true],
    ['/mnt/team share/w.cxwb', true],
    ['/home/ann/remote/w.cxwb', true],
    ['/mnt/team share/disk/w.cxwb', false],
    ['/media/stick/w.cxwb', false],
    ['/homework/w.cxwb', false],
    ['/w.cxwb', false],
  ])('%s lies on the drive of the mount that is nearest above it (%s)', (file, expected) => {
    expect(isOnNetworkMount(mounts, file)).toBe(expected);
  });

  it('in the temporary folder lies on this computer', () => {
    expect(isOnNetwork(`${tmpdir()}/w.cxwb`)).toBe(false);
    expect(isOnNetworkMount('', '/w.cxwb')).toBe(false);
  });
});
