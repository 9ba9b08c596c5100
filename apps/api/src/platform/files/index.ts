export { attachmentPath, Files, imagePath, type StoredFile } from './files.js';
export { FileRefused, type RefusalReason } from './file-refused.js';
export { FileStore, type StoredObject } from './file-store.js';
export { FilesModule } from './files.module.js';
export { IMAGE_WIDTHS } from './image-variants.js';
export { imageLoader, ImagesModule, ImageType } from './image.graphql.js';
export { RemoveFilesOf } from './remove-files-of.js';
export { MAX_ATTACHMENT_MB, StoreAttachment } from './store-attachment.js';
export { MAX_IMAGE_MB, StoreImage } from './store-image.js';
