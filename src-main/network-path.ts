import { readFileSync } from 'node:fs';

const networkFileSystems =
  /^(nfs\d?|cifs|smb\d?|smbfs|afs|ceph|9p|ncpfs|lustre|glusterfs|fuse\.(sshfs|rclone|glusterfs|gvfsd-fuse|davfs))$/;

/** Spaces and the like stand in the list as octal numbers (fstab(5)). */
function unescaped(place: string): string {
  return place.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/**
 * Is a file below a mount of a network file system?
 *
 * @param mounts as /proc/self/mounts lists them; of several that fit the longest, then the last one holds
 */
export function isOnNetworkMount(mounts: string, file: string): boolean {
  let best = { length: -1, type: '' };
  for (const line of mounts.split('\n')) {
    const [, place = '', type = ''] = line.split(' ');
    const folder = unescaped(place).replace(/\/$/, '');
    const isAbove = place.startsWith('/') && file.startsWith(`${folder}/`);
    if (isAbove && folder.length >= best.length) best = { length: folder.length, type };
  }
  return networkFileSystems.test(best.type);
}

/**
 * Does a file lie on a network drive, as far as its path and the system's own list tell? There, locks of two
 * computers may not see each other.
 *
 * @param file the real path: on Windows that of a mapped drive begins with the server's name
 */
export function isOnNetwork(file: string): boolean {
  switch (process.platform) {
    case 'win32':
      return file.startsWith('\\\\') && !/^\\\\[.?]\\(?!UNC\\)/i.test(file);
    case 'darwin':
      // The start volume's entry here is a link away from it. Disks that were plugged in count as well.
      return file.startsWith('/Volumes/');
    case 'linux':
      try {
        return isOnNetworkMount(readFileSync('/proc/self/mounts', 'utf8'), file);
      } catch {
        return false;
      }
    default:
      return false;
  }
}
